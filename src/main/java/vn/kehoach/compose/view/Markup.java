package vn.kehoach.compose.view;

/** Inline markup, escaped already; templates print it as it is. */
public record Markup(String xml) {
    public static final Markup EMPTY = new Markup("");
}
