package vn.kehoach.report.baseline;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.messages.Components;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of diagnostics that stay when lines move.
 *
 * <p>Made of the code, the components of the problem and the words at its place, not of the file: a
 * task may go to another one, a folder may get another name, and paths are as seen from the working
 * folder. Those that are alike in all this are counted, so no two of one list have the same name.
 */
public final class Fingerprints {
    /** In bytes: two that differ never meet by accident. */
    private static final int LENGTH = 16;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Fingerprints() {}

    /** One for each, in the same order: 32 hexadecimal digits. */
    public static List<String> of(List<Diagnostic> diagnostics) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            String content = content(diagnostic);
            int ordinal = seen.merge(content, 1, Integer::sum);
            fingerprints.add(of(content, ordinal));
        }
        return List.copyOf(fingerprints);
    }

    /**
     * @param ordinal among those alike, from 1
     */
    public static String of(String content, int ordinal) {
        return digest(content + field(String.valueOf(ordinal)));
    }

    static String content(Diagnostic diagnostic) {
        StringBuilder content = new StringBuilder();
        content.append(field(diagnostic.code().text()));
        content.append(field(diagnostic.problem().getClass().getSimpleName()));
        content.append(field(SPACES.matcher(diagnostic.span().text()).replaceAll(" ").strip()));
        Components.of(diagnostic.problem())
                .forEach((name, value) -> content.append(field(name)).append(field(text(value))));
        return content.toString();
    }

    /** Digits of the length first, so that no two lists of fields read alike. */
    private static String field(String text) {
        return text.length() + ":" + text;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case List<?> list -> {
                StringBuilder text = new StringBuilder();
                list.forEach(element -> text.append(field(text(element))));
                yield text.toString();
            }
            default -> value.toString();
        };
    }

    private static String digest(String content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
