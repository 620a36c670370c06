package vn.kehoach.render.html;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the document calls things, as names of CSS classes. */
final class ClassName {

    /** Of each constant once: a long table asks for a few of them a million times. */
    private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

    private ClassName() {}

    static String of(Enum<?> name) {
        return NAMES.computeIfAbsent(
                name, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
