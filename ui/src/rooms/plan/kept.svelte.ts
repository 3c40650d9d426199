// The week's sum that the person has decided to keep although it is over their time; a new sum asks
// again, and so does the next start.
class Kept {
  minutes = $state<number | null>(null);
}

export const kept = new Kept();
