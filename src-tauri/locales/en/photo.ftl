### The measures

photo-measures = Measured on the picture
photo-measures-note = These measures speak of the picture, never of the person.
photo-measures-none = The picture has not been measured yet.
photo-measure-good = Fine
photo-measure-look = Worth a look
photo-measure-told = For your information

## What each measure is called

photo-measure-size = Size
photo-measure-sharpness = Sharpness
photo-measure-light = Light
photo-measure-contrast = Contrast
photo-measure-face = Face
photo-measure-centring = Centring
photo-measure-eyes = Eye line
photo-measure-personal = The file

## What is measured, then the threshold and where it comes from

photo-measure-size-is = { $width } × { $height } px
photo-measure-size-frame = The frame keeps { $width } × { $height } of it.
photo-measure-size-enough = The frame keeps { $width } × { $height }; { $network } asks for { $asked_width } × { $asked_height }. { $source }
photo-measure-size-small = The frame keeps only { $width } × { $height }; { $network } asks for { $asked_width } × { $asked_height }. { $source }
photo-measure-sharpness-good = { $value }, sharp
photo-measure-sharpness-look = { $value }, soft
photo-measure-sharpness-face = Measured on the face. { $threshold }
photo-measure-sharpness-middle = Measured on the middle of the frame. { $threshold }
photo-measure-light-is = Mean { $mean }%
photo-measure-light-dark = Lost in the dark: { $dark }%
photo-measure-light-bright-face = Burnt out on the face: { $bright }%
photo-measure-light-bright-middle = Burnt out in the middle: { $bright }%
photo-measure-light-own = Our own thresholds: mean { $least } to { $most }%, dark { $dark }% at most, burnt out { $bright }% at most. No published figure.
photo-measure-light-said = Thresholds: mean { $least } to { $most }%, dark { $dark }% at most, burnt out { $bright }% at most. { $source }
photo-measure-contrast-is = { $value }%
photo-measure-least-own = Our own threshold: { $value } at least. No published figure.
photo-measure-least-said = Threshold: { $value } at least. { $source }
photo-measure-face-none = No face was found
photo-measure-face-none-why = This can be right: a drawing, a side view or a veiled light escapes the detector.
photo-measure-face-several = { $count ->
    [one] { $count } face found
   *[other] { $count } faces found
}
photo-measure-face-which = Say which one is yours under the picture.
photo-measure-face-share = { $share }% of the frame’s height
photo-measure-face-own = About 60% advised for the head (LinkedIn Talent Blog, 2014). Our own thresholds for the face found: { $least } to { $most }%.
photo-measure-face-said = Thresholds: { $least } to { $most }%. { $source }
photo-measure-centring-is = { $aside ->
    [0] In the middle
   *[other] { $aside }% off the middle
}
photo-measure-centring-inside = The whole face is inside the circle. { $threshold }
photo-measure-centring-outside = The face reaches out of the circle. { $threshold }
photo-measure-most-own = Our own threshold: { $value }% at most. No published figure.
photo-measure-most-said = Threshold: { $value }% at most. { $source }
photo-measure-eyes-is = About { $eyes }% of the way down
photo-measure-eyes-why = Estimated from the face that was found. The upper third is a custom: no published figure.
photo-measure-personal-none = Nothing personal found
photo-measure-personal-found = Holds { $what }
photo-measure-personal-why = The files saved for your networks do not carry it.
photo-measure-personal-clear = No place, date or name in this file.
photo-personal-place = the place where it was taken
photo-personal-date = the date
photo-personal-camera = the camera
photo-personal-name = a name
photo-personal-software = the software
photo-personal-thumbnail = a thumbnail, sometimes from before the retouching

## The limits of the detector

photo-detector = What the face detector can do
photo-detector-knows = It knows faces seen from the front. A side view, a veiled light or a partly hidden face escapes it; to it, a drawing or a logo has none.
photo-detector-tested = It was tested on too few pictures to speak for everybody. So it is a hint.
photo-detector-aside = Where it is wrong, set its finding aside in the list below.

### The findings on the pictures

photo-findings = Findings
photo-findings-clear = No finding on your pictures.
photo-finding-here = Back to the frame

### By network

photo-fits = By network
photo-fits-network = Network
photo-fits-asked = Size asked for
photo-fits-shape = Shown as
photo-fits-this = { $kind ->
    [banner] This banner
   *[photo] This photo
}
photo-fits-size = { $width } × { $height }
photo-fits-size-weight = { $width } × { $height }, { $weight }
photo-fits-weight = { $weight } at most
photo-fits-unpublished = Not published
photo-fits-no-shape = Not published
photo-fits-circle = Circle
photo-fits-square = Square
photo-fits-rectangle = Rectangle
photo-fits-everywhere = Everywhere else
photo-fits-fits = Fits
photo-fits-small = Too small, would be enlarged
photo-fits-unknown = Check on the site
photo-fits-none = No picture
photo-fits-other = { $kind ->
    [banner] shows another banner
   *[photo] shows another photo
}
photo-fits-saved = Saved
photo-fits-waiting = Working out the sizes…
photo-fits-empty = Your plan has no network yet.
photo-fits-no-banner = No network of your plan is known to show a banner.
photo-fits-note = One file per network, in the format and weight it takes.
photo-preview-profile = Profile
photo-preview-search = Search
photo-preview-message = Message

### Saving

photo-save = Save for my networks
photo-save-lead = One file per network, at its size. The file’s personal data stays here.
photo-save-networks = Networks
photo-save-everywhere = One file that fits everywhere
photo-save-line = { $width } × { $height } px, { $format }
photo-save-enlarged = enlarged: { $width } × { $height } px
photo-save-nothing = no picture to show
photo-save-unknown = No known size for { $networks }. The file that fits everywhere will do.
photo-save-already = already saved
photo-save-folder = Folder
photo-save-folder-pick = Folder for the pictures
photo-save-folder-change = Choose a folder
photo-save-none = Tick at least one network.
photo-save-do = { $count ->
    [0] Save
    [one] Save 1 file
   *[other] Save { $count } files
}
photo-save-progress = Files saved
photo-save-doing = { $done } of { $all }: { $network }
photo-save-begins = { $all ->
    [one] Preparing the file
   *[other] Preparing the { $all } files
}
photo-save-stop = Stop
photo-save-stopping = Stopping after this file…
photo-save-exists = { $count ->
    [one] This file already exists
   *[other] These { $count } files already exist
}
photo-save-exists-why = Nothing has been written to “{ $folder }” yet.
photo-save-replace = { $count ->
    [one] Replace this file
   *[other] Replace these { $count } files
}
photo-save-elsewhere = Choose another folder
photo-save-failed = The pictures could not be saved.
photo-save-failed-do = Folder: “{ $path }”. Choose another one. The system answers: { $detail }
photo-save-done = { $count ->
    [0] No file written.
    [one] 1 file written
   *[other] { $count } files written
}
photo-save-stopped = { $count ->
    [0] Stopped before the first file.
    [one] Stopped: 1 file written, it stays in the folder
   *[other] Stopped: { $count } files written, they stay in the folder
}
photo-save-where = In the folder { $folder }
photo-save-file = { $width } × { $height } px, { $weight }
photo-save-heavy = heavier than the network takes
photo-save-close = Done
photo-save-again = Save other files

### The advice

photo-advice = Six rules of thumb
photo-advice-lead = Advice on the picture, with its source. None of it gives points.
photo-advice-sources = Sources:
photo-advice-face = Frame the head and the shoulders.
photo-advice-face-why = LinkedIn advised about 60% of the frame in 2014. A face alone or a whole body was rated lower on PhotoFeeler. Other guides say two thirds.
photo-advice-light = Look for a soft light that draws the outlines.
photo-advice-light-why = On PhotoFeeler, an outline drawn by a shadow was rated a little higher. Nobody publishes a threshold: those used here are our own.
photo-advice-gaze = Let the eyes be seen.
photo-advice-gaze-why = An object, a reflection or a lock of hair in front of the eyes was rated lower on PhotoFeeler. Upwork refuses a face shown in part.
photo-advice-background = A plain background is enough.
photo-advice-background-why = Guides ask for one. Yet PhotoFeeler measured no effect of the background: do not take a new photo for that alone.
photo-advice-recent = Take a recent photo.
photo-advice-recent-why = A few years at most, LinkedIn says; two or three, Turing College says. People who meet you should recognise you.
photo-advice-same = Show the same photo everywhere.
photo-advice-same-why = From one network to the next, people see that it is you. This is advice: no figure measures it.
photo-advice-raters = PhotoFeeler reports what raters of a single site perceived, most of them English-speaking. It is not a score.
photo-advice-figures = How many more visits with a photo? The figures contradict each other.
photo-advice-figures-why = Seven times more, LinkedIn said in 2012; ten times, Viadeo said in 2010; fourteen times, LinkedIn, reprinted in 2019; twenty-one times, reprinted in 2024. Each network speaks of itself without saying how it counts: these figures do not compare and promise nothing.

### The studio: the frame and the pictures that are kept

photo-lead = One picture for all your networks: people recognise you sooner.
photo-tabs = Kind of picture
photo-tab-photo = Profile photo
photo-tab-banner = Banner
photo-crop-photo = The photo’s crop
photo-crop-banner = The banner’s crop

photo-stage = Crop of ‘{ $name }’
photo-keys = Arrows: move; with Shift, ten times as far. Plus and minus: zoom. R: turn. Brackets: straighten; 0: set straight.
photo-locked = This dossier is read-only: the crop can be looked at, not changed.
photo-legend = Dashes: the face that was found. Cross: the middle. Many networks show only the circle, others the whole square.
photo-legend-safe = Dashes: the safe area, seen on every screen. Put what matters there.
photo-legend-unsafe = This network publishes no safe area. Keep what matters near the middle.
photo-legend-covered = Hatching: the corner that the profile photo covers, roughly. No figure is published.
photo-position = Middle of the frame at { $x }% of the width and { $y }% of the height. Zoom { $zoom }%.{ $leaning ->
    [yes] { " " }Picture tilted by { $tilt }°.
   *[no] { "" }
}{ $quarters ->
    [1] { " " }A quarter turn.
    [2] { " " }Half a turn.
    [3] { " " }Three quarter turns.
   *[0] { "" }
}
photo-percent = { $value }%
photo-degrees = { $value }°
photo-zoom = Zoom
photo-turn = Turn by a quarter
photo-straighten = Straighten
photo-straight = Set straight
photo-frame-face = Frame on the face
photo-frame-middle = Frame on the middle
photo-another-photo = Another photo
photo-another-banner = Another banner
photo-view = Shape to look at
photo-view-circle = Circle
photo-view-square = Square
photo-frame = Frame of
photo-which-face = { $count } faces were found. Which one is you?
photo-face = Face { $number }

## The pictures that are kept

photo-kept-photo = Photos to compare
photo-kept-banner = Banners to compare
photo-look = { $name }, { $where }
photo-everywhere = Everywhere
photo-nowhere = Nowhere
photo-show-photo = Show this photo everywhere
photo-show-banner = Show this banner everywhere
photo-add-photo = Add a photo
photo-add-banner = Add a banner
photo-compare = Compare side by side
photo-remove = Remove { $name }
photo-removed = { $name }: picture removed.
photo-ways = You can also drop a picture on the window, or paste one with Ctrl+V. 50 MB at most.
photo-pasted-photo = Pasted photo { $number }
photo-pasted-banner = Pasted banner { $number }
photo-choose-photo = Choose a photo
photo-choose-banner = Choose a banner
photo-files = Pictures

## The networks

photo-networks = For which networks
photo-none = None
photo-as-everywhere = As everywhere
photo-different = Your networks show different pictures. A single one is recognised sooner.

## Comparing

photo-compare-back = Back to the crop
photo-compare-measure = Measure
photo-compare-size-1 = Profile
photo-compare-size-2 = Search
photo-compare-size-3 = Message
photo-compare-size = Pixels in the frame
photo-compare-pixels = { $width } × { $height }
photo-compare-sharpness = Sharpness
photo-compare-light = Mean light
photo-compare-dark = Lost in the dark
photo-compare-bright = Burnt out
photo-compare-contrast = Contrast
photo-compare-face = Height of the face
photo-compare-aside = Off the middle by
photo-compare-unknown = Not measured
photo-compare-use = Use this one
photo-compare-used = Shown everywhere

## Nothing yet

photo-empty-photo = No photo in this dossier
photo-empty-banner = No banner in this dossier
photo-needs-photo-1 = Head and shoulders, from the front, the eyes in view.
photo-needs-photo-2 = Soft light and a simple background.
photo-needs-photo-3 = A picture large enough: the table says what each network asks for.
photo-needs-banner-1 = A wide picture: each network has its shape, given in the table.
photo-needs-banner-2 = What matters in the middle: phones cut the edges off.
photo-needs-banner-3 = Nothing important at the lower left: the profile photo often lies there.
