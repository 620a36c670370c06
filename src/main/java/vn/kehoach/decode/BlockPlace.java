package vn.kehoach.decode;

/** Where a block stands. */
enum BlockPlace {
    SECTION,
    APPENDIX,
    CLAUSE
}
