package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Whatever stands in the files, decoding ends without a throw and points inside them. */
class MutationTest {
    private static final int ROUNDS = 800;
    private static final List<String> SCRAPS =
            List.of(
                    "",
                    "~",
                    "null",
                    "all",
                    "true",
                    "0",
                    "-1",
                    "9999999999",
                    "2024-Q9",
                    "1.5",
                    "-",
                    "${",
                    "${x",
                    "${count:}",
                    "${value:a@}",
                    "***",
                    "Sở Y tế",
                    "a: b",
                    "id",
                    "text",
                    "content",
                    "file",
                    "names",
                    "table",
                    "down",
                    "2024-02-30",
                    "2026..2024",
                    "\n");

    private final Map<String, String> texts = Decoded.texts();
    private final Random random = new Random(20261123);

    @Test
    void neverThrowsForChangedTrees() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, YamlNode> trees = new LinkedHashMap<>();
            texts.forEach((file, text) -> trees.put(file, mutated(tree(file, text), 0.03)));
            assertThatCode(() -> decode(trees)).as("round %d", round).doesNotThrowAnyException();
        }
    }

    @Test
    void neverThrowsForChangedText() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, YamlNode> trees = new LinkedHashMap<>();
            texts.forEach((file, text) -> trees.put(file, tree(file, scrambled(text))));
            assertThatCode(() -> decode(trees)).as("round %d", round).doesNotThrowAnyException();
        }
    }

    /** A file without a tree is taken for an empty mapping. */
    private static YamlNode tree(String file, String text) {
        SourceFile source = new SourceFile(file, text);
        return new YamlReader(new Diagnostics())
                .read(source)
                .orElseGet(() -> new YamlMapping(List.of(), source.top()));
    }

    /** A few lines lost, repeated, or with a scrap in them. */
    private String scrambled(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int change = 0; change < 3; change++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int column = random.nextInt(line.length() + 1);
            String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
            switch (random.nextInt(4)) {
                case 0 -> lines.set(at, "");
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, line.substring(0, column) + scrap);
                default ->
                        lines.set(at, line.substring(0, column) + scrap + line.substring(column));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void decode(Map<String, YamlNode> trees) {
        Diagnostics diagnostics = new Diagnostics();
        new PlanDecoder(diagnostics)
                .decode(
                        new PlanTrees(
                                trees.get("plan.yaml"),
                                List.of(trees.get("goals.yaml")),
                                List.of(trees.get("indicators.yaml")),
                                List.of(trees.get("tasks.yaml")),
                                Optional.of(trees.get("kehoach.yaml"))));
        new RegistryDecoder(diagnostics)
                .decode(
                        List.of(trees.get("assignees.yaml")),
                        List.of(trees.get("instruments.yaml")),
                        List.of(trees.get("calendar.yaml")));
        for (Diagnostic each : diagnostics.sorted()) {
            assertThat(each.span().end().offset())
                    .isLessThanOrEqualTo(each.span().file().text().length());
        }
    }

    private YamlNode mutated(YamlNode node, double rate) {
        if (random.nextDouble() < rate) {
            return replacement(node.span());
        }
        return switch (node) {
            case YamlScalar scalar -> scalar;
            case YamlSequence(List<YamlNode> elements, Span span) ->
                    new YamlSequence(
                            elements.stream().map(each -> mutated(each, rate)).toList(), span);
            case YamlMapping(List<YamlEntry> entries, Span span) ->
                    new YamlMapping(entries(entries, rate), span);
        };
    }

    private List<YamlEntry> entries(List<YamlEntry> entries, double rate) {
        List<YamlEntry> mutated = new ArrayList<>();
        for (YamlEntry entry : entries) {
            double chance = random.nextDouble();
            if (chance < rate) {
                continue;
            }
            boolean renamed = chance < 2 * rate;
            YamlScalar key = renamed ? scalar(entry.key().span()) : entry.key();
            YamlScalar misspelt =
                    chance > 1 - rate
                            ? new YamlScalar(key.text() + "x", YamlScalar.Style.PLAIN, key.span())
                            : key;
            mutated.add(new YamlEntry(misspelt, mutated(entry.value(), rate)));
        }
        return mutated;
    }

    private YamlNode replacement(Span span) {
        return switch (random.nextInt(4)) {
            case 0 -> new YamlSequence(List.of(), span);
            case 1 -> new YamlSequence(List.of(scalar(span)), span);
            case 2 -> new YamlMapping(List.of(new YamlEntry(scalar(span), scalar(span))), span);
            default -> scalar(span);
        };
    }

    private YamlScalar scalar(Span span) {
        return new YamlScalar(
                SCRAPS.get(random.nextInt(SCRAPS.size())), YamlScalar.Style.PLAIN, span);
    }
}
