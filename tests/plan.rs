//! The plan's thinking, on three people one can believe in: a job seeker in Lyon, a freelance
//! consultant in Bordeaux, a bakery owner in Bristol.
mod advice;
mod coherence;
mod people;
