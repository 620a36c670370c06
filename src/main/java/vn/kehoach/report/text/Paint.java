package vn.kehoach.report.text;

/** Colours text, or leaves it. */
public record Paint(Colour colour) {
    private static final String ESCAPE = "\u001b[";

    public String apply(Ink ink, String text) {
        return switch (colour) {
            case ALWAYS -> ESCAPE + ink.attributes() + "m" + text + ESCAPE + "0m";
            case NEVER -> text;
        };
    }
}
