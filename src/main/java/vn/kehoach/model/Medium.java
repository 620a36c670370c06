package vn.kehoach.model;

/** What is signed; an electronic document gets number and date with the signature. */
public enum Medium {
    PAPER,
    ELECTRONIC
}
