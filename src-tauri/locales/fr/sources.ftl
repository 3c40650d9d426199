# Le texte d’un CV.

source-file-cv = Texte d’un CV
source-cv-not-understood = Pas compris : « { $text } »
source-cv-no-place = Le dossier n’a pas de champ pour cela : « { $text } »
source-cv-columns = La page semble composée en colonnes : des lignes ont pu être mêlées. Relisez chaque élément.
source-cv-too-long = Texte trop long pour un CV : seules les { $max } premières lignes sont lues.
source-cv-empty = Titre sans rien au-dessous : « { $title } »
source-cv-second = Il y en a déjà un autre plus haut, qui est gardé : « { $text } »
