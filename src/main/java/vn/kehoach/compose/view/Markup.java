package vn.kehoach.compose.view;

/** Inline markup, escaped already; templates print it as it is. */
public record Markup(String xml) {
    public static final Markup EMPTY = new Markup("");

    /** Whether it has neither elements nor entities. */
    public boolean isPlain() {
        return xml.indexOf('<') < 0 && xml.indexOf('&') < 0;
    }
}
