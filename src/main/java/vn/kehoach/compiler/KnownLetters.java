package vn.kehoach.compiler;

import vn.kehoach.render.pdf.BundledLetters;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

/**
 * Whether what files say has nothing that only a composed document could show to be unprintable.
 *
 * <p>"No" is no more than a doubt.
 */
final class KnownLetters {
    /** Names that are much longer may make a document longer than templates may write. */
    private static final int LONGEST = 4_000;

    private KnownLetters() {}

    static boolean only(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar ->
                    scalar.text().length() <= LONGEST && BundledLetters.haveAll(scalar.text());
            case YamlSequence sequence -> sequence.elements().stream().allMatch(KnownLetters::only);
            case YamlMapping mapping ->
                    mapping.entries().stream().allMatch(entry -> only(entry.value()));
        };
    }
}
