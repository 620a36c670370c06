package vn.kehoach.report;

/** Colours text, or leaves it. */
record Paint(Colour colour) {
    private static final String ESCAPE = "\u001b[";

    String apply(Ink ink, String text) {
        return switch (colour) {
            case ALWAYS -> ESCAPE + ink.attributes() + "m" + text + ESCAPE + "0m";
            case NEVER -> text;
        };
    }
}
