package vn.kehoach.render.html;

import java.util.Locale;

/** What the document calls things, as names of CSS classes. */
final class ClassName {

    private ClassName() {}

    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
