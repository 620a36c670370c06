package vn.kehoach.decode;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a plan, with changes, and what decoding makes of them. */
final class Decoded {
    static final List<String> FILES =
            List.of(
                    "plan.yaml",
                    "goals.yaml",
                    "indicators.yaml",
                    "tasks.yaml",
                    "assignees.yaml",
                    "instruments.yaml",
                    "kehoach.yaml",
                    "calendar.yaml");

    private final Diagnostics diagnostics = new Diagnostics();
    private final Optional<Plan> plan;
    private final Registry registry;

    private Decoded(Map<String, String> texts) {
        plan =
                new PlanDecoder(diagnostics)
                        .decode(
                                new PlanTrees(
                                        tree(texts, "plan.yaml"),
                                        List.of(tree(texts, "goals.yaml")),
                                        List.of(tree(texts, "indicators.yaml")),
                                        List.of(tree(texts, "tasks.yaml")),
                                        Optional.of(tree(texts, "kehoach.yaml"))));
        registry =
                new RegistryDecoder(diagnostics)
                        .decode(
                                List.of(tree(texts, "assignees.yaml")),
                                List.of(tree(texts, "instruments.yaml")),
                                List.of(tree(texts, "calendar.yaml")));
    }

    static Decoded valid() {
        return new Decoded(texts());
    }

    static Decoded of(Map<String, String> texts) {
        return new Decoded(texts);
    }

    /** The valid plan, one stretch of one file written otherwise. */
    static Decoded with(String file, String written, String instead) {
        return with(Map.of(file, List.of(written, instead)));
    }

    static Decoded with(Map<String, List<String>> changes) {
        Map<String, String> texts = texts();
        changes.forEach((file, change) -> {
            String text = texts.get(file);
            if (text.split(Pattern.quote(change.get(0)), -1).length != 2) {
                throw new IllegalArgumentException("not once: " + change.get(0));
            }
            texts.put(file, text.replace(change.get(0), change.get(1)));
        });
        return new Decoded(texts);
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : FILES) {
            try (var stream = Decoded.class.getResourceAsStream("plan/" + file)) {
                texts.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static YamlNode tree(Map<String, String> texts, String file) {
        return new YamlReader(new Diagnostics())
                .read(new SourceFile(file, texts.get(file)))
                .orElseThrow();
    }

    Plan plan() {
        return plan.orElseThrow();
    }

    Optional<Plan> result() {
        return plan;
    }

    Registry registry() {
        return registry;
    }

    /** What was reported, as "plan.yaml:3:9 NumberOutOfRange[number=012, ...]". */
    List<String> reports() {
        return diagnostics.sorted().stream()
                .map(each -> each.span() + " " + each.problem())
                .toList();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }
}
