package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Text;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.List;
import java.util.stream.Stream;

/** What stands under {@code source}: it may name things, and of most of it only the files know. */
public final class SourceTexts {
    private static final String KEY = "source";

    private SourceTexts() {}

    /** Those that name something. */
    public static List<Text> in(List<YamlNode> roots) {
        TextParser parser = new TextParser(new Diagnostics());
        return roots.stream()
                .flatMap(SourceTexts::in)
                .filter(each -> each.text().contains("${"))
                .map(parser::parse)
                .toList();
    }

    private static Stream<YamlScalar> in(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> Stream.empty();
            case YamlSequence sequence -> sequence.elements().stream().flatMap(SourceTexts::in);
            case YamlMapping mapping ->
                    mapping.entries().stream()
                            .flatMap(entry ->
                                    entry.value() instanceof YamlScalar scalar
                                                    && entry.key().text().equals(KEY)
                                            ? Stream.of(scalar)
                                            : in(entry.value()));
        };
    }
}
