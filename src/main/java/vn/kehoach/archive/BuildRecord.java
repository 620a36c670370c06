package vn.kehoach.archive;

import org.jspecify.annotations.Nullable;

import vn.kehoach.render.pdf.SignatureField;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * By which tool and with which options a file was built: what it takes, beside the sources, to
 * build it again.
 *
 * @param version of the tool
 * @param build tells two tools of one version apart
 * @param plan name of the plan's folder
 * @param asOf absent: the plan's own date
 */
public record BuildRecord(
        String version,
        String build,
        String plan,
        SignatureField signatureField,
        @Nullable LocalDate asOf) {
    static final String NAME = "kehoach-build.txt";

    private static final String HEAD =
            "# kehoach verify dựng lại văn bản từ tệp này và các tệp nguồn đi kèm.\n";

    String text() {
        return HEAD
                + line("version", version)
                + line("build", build)
                + line("plan", plan)
                + line("archive", "3a")
                + line("signature-field", written(signatureField))
                + (asOf == null ? "" : line("as-of", asOf.toString()));
    }

    private static String line(String key, String value) {
        return key + ": " + value + "\n";
    }

    private static String written(SignatureField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** Nothing if it is not what {@link #text} writes. */
    static Optional<BuildRecord> read(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines()
                .filter(line -> line.contains(": "))
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    values.put(line.substring(0, colon), line.substring(colon + 2));
                });
        String version = values.getOrDefault("version", "");
        String plan = values.getOrDefault("plan", "");
        String asOf = values.getOrDefault("as-of", "");
        if (version.isEmpty() || plan.isEmpty()) {
            return Optional.empty();
        }
        String field = values.getOrDefault("signature-field", "");
        try {
            return Optional.of(
                    new BuildRecord(
                            version,
                            values.getOrDefault("build", ""),
                            plan,
                            SignatureField.valueOf(field.toUpperCase(Locale.ROOT)),
                            asOf.isEmpty() ? null : LocalDate.parse(asOf)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
