package vn.kehoach.model;

/** How far a plan has come. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    ISSUED
}
