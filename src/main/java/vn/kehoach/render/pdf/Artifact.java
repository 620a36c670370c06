package vn.kehoach.render.pdf;

/** What is on the page for the eye only. */
enum Artifact {
    /** A drawn line, a row of dots. */
    LAYOUT("<</Type/Layout>>"),
    /** A page number. */
    HEADER("<</Type/Pagination/Subtype/Header/Attached[/Top]>>"),
    /** A repeated table head. */
    REPEATED("<</Type/Pagination>>");

    private final String properties;

    Artifact(String properties) {
        this.properties = properties;
    }

    String properties() {
        return properties;
    }
}
