package vn.kehoach.report;

import java.util.Locale;

/**
 * Who speaks in a report that is read by programs.
 *
 * @param version as in {@code --version}
 * @param pages the folder of {@code rules.vi.md} and {@code rules.en.md} as an absolute URI that
 *     ends before their names; each rule is a heading there
 */
public record Tool(String version, String pages) {
    public static final String NAME = "kehoach";

    /** A name, not an address: for where no copy of the pages is known. */
    private static final String UNPUBLISHED = "urn:kehoach:";

    public static Tool of(String version) {
        return new Tool(version, UNPUBLISHED);
    }

    public String rule(String code, Language language) {
        return pages + "rules." + language.tag() + ".md#" + anchor(code);
    }

    /** As all who show Markdown make one of a heading. */
    public static String anchor(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
