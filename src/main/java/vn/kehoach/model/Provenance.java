package vn.kehoach.model;

/** Whether content is the plan's own or a stand-in. */
public enum Provenance {
    OWN,
    ILLUSTRATIVE
}
