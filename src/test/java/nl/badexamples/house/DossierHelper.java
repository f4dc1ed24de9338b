package nl.badexamples.house;

/** A name that says nothing of the work that is done there. */
public class DossierHelper {}
