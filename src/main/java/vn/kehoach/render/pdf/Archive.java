package vn.kehoach.render.pdf;

/** For which kind of archive a file is fit; each is tagged after PDF/UA-1 as well. */
public enum Archive {
    /** For none: no claim, no colour profile. */
    NONE,
    /** PDF/A-2a, ISO 19005-2. */
    A2A,
    /** PDF/A-3a, ISO 19005-3: as 2a, and may carry files of any kind. */
    A3A
}
