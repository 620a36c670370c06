package vn.kehoach.archive;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.PlanCommit;
import vn.kehoach.render.pdf.LineNumbers;
import vn.kehoach.render.pdf.SignatureField;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which tool and with which options a file was built: what it takes, beside the sources, to
 * build it again.
 *
 * @param version of the tool
 * @param build tells two tools of one version apart
 * @param plan name of the plan's folder
 * @param asOf absent: the plan's own date
 * @param commit that a draft names
 * @param fonts tells the files of licensed fonts, which no document may carry; empty for the
 *     bundled ones
 */
public record BuildRecord(
        String version,
        String build,
        String plan,
        Set<SignatureField> signatureFields,
        @Nullable LocalDate asOf,
        LineNumbers lineNumbers,
        @Nullable PlanCommit commit,
        String fonts) {
    public BuildRecord {
        signatureFields = Set.copyOf(signatureFields);
    }

    static final String NAME = "kehoach-build.txt";

    private static final String NO_FIELD = "none";
    private static final String BETWEEN_FIELDS = ", ";

    private static final String HEAD =
            "# kehoach verify dựng lại văn bản từ tệp này và các tệp nguồn đi kèm.\n";

    /** Of a document that says nothing for those who are still at work on it. */
    public BuildRecord(
            String version,
            String build,
            String plan,
            Set<SignatureField> signatureFields,
            @Nullable LocalDate asOf) {
        this(version, build, plan, signatureFields, asOf, LineNumbers.ABSENT, null, "");
    }

    private static @Nullable PlanCommit commit(Map<String, String> values) {
        String name = values.get("commit");
        String state = values.getOrDefault("commit-state", "").toUpperCase(Locale.ROOT);
        return name == null ? null : new PlanCommit(name, PlanCommit.State.valueOf(state));
    }

    String text() {
        return HEAD
                + line("version", version)
                + line("build", build)
                + line("plan", plan)
                + line("archive", "3a")
                + line("signature-field", written(signatureFields))
                + (asOf == null ? "" : line("as-of", asOf.toString()))
                + (lineNumbers == LineNumbers.ABSENT ? "" : line("line-numbers", "printed"))
                + (commit == null ? "" : line("commit", commit.name()))
                + (commit == null
                        ? ""
                        : line("commit-state", commit.state().name().toLowerCase(Locale.ROOT)))
                + (fonts.isEmpty() ? "" : line("fonts", fonts));
    }

    private static String line(String key, String value) {
        return key + ": " + value + "\n";
    }

    private static String written(Set<SignatureField> fields) {
        return fields.isEmpty()
                ? NO_FIELD
                : fields.stream()
                        .sorted()
                        .map(SignatureField::word)
                        .collect(Collectors.joining(BETWEEN_FIELDS));
    }

    private static Set<SignatureField> fields(String written) {
        return written.equals(NO_FIELD)
                ? Set.of()
                : Stream.of(written.split(BETWEEN_FIELDS))
                        .map(word -> SignatureField.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines()
                .filter(line -> line.contains(": "))
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    values.put(line.substring(0, colon), line.substring(colon + 2));
                });
        return values;
    }

    /** By which tool, even if it says the rest in words that this one does not know. */
    static Optional<String> version(String text) {
        return Optional.ofNullable(values(text).get("version"));
    }

    /** Nothing if it is not what {@link #text} writes. */
    static Optional<BuildRecord> read(String text) {
        Map<String, String> values = values(text);
        String version = values.getOrDefault("version", "");
        String plan = values.getOrDefault("plan", "");
        String asOf = values.getOrDefault("as-of", "");
        if (version.isEmpty() || plan.isEmpty()) {
            return Optional.empty();
        }
        String fields = values.getOrDefault("signature-field", "");
        try {
            return Optional.of(
                    new BuildRecord(
                            version,
                            values.getOrDefault("build", ""),
                            plan,
                            fields(fields),
                            asOf.isEmpty() ? null : LocalDate.parse(asOf),
                            values.containsKey("line-numbers")
                                    ? LineNumbers.PRINTED
                                    : LineNumbers.ABSENT,
                            commit(values),
                            values.getOrDefault("fonts", "")));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
