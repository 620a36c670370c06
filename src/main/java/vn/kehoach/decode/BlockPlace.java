package vn.kehoach.decode;

/** Where a block stands. */
public enum BlockPlace {
    SECTION,
    APPENDIX,
    CLAUSE
}
