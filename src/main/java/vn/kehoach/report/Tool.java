package vn.kehoach.report;

/**
 * Who speaks in a report that is read by programs.
 *
 * @param version as in {@code --version}
 * @param rules where the rules are explained, an absolute URI; the code of a rule is its fragment
 */
public record Tool(String version, String rules) {
    static final String NAME = "kehoach";

    /** A name, not an address: nobody can promise where a copy of the pages is published. */
    private static final String UNPUBLISHED = "urn:kehoach:rules";

    public static Tool of(String version) {
        return new Tool(version, UNPUBLISHED);
    }

    String rule(String code) {
        return rules + "#" + code;
    }
}
