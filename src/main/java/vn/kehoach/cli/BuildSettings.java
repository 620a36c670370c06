package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.LineNumbers;
import vn.kehoach.render.pdf.SignatureField;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the options of {@code build} say. */
record BuildSettings(
        Settings settings,
        Path out,
        Set<String> formats,
        Archive archive,
        Set<SignatureField> signatureFields,
        LineNumbers lineNumbers,
        CommitOption commit,
        boolean timings) {

    private static final Pattern COMMIT =
            Pattern.compile("(?=.*\\S)[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{1,80}");

    static BuildSettings of(ParseResult parsed, Settings settings, Words words) throws Refusal {
        Values values = new Values(parsed, words);
        File out = parsed.matchedOptionValue("--out", new File("out"));
        try {
            return new BuildSettings(
                    settings,
                    settings.workingFolder().resolve(out.toPath()),
                    new LinkedHashSet<>(
                            values.someOf("--format", Commands.FORMATS, Commands.FORMATS)),
                    archive(values.oneOf("--archive", "2a", Commands.ARCHIVES)),
                    signatureFields(values),
                    parsed.hasMatchedOption("--line-numbers")
                            ? LineNumbers.PRINTED
                            : LineNumbers.ABSENT,
                    CommitOption.of(commit(parsed, words)),
                    parsed.hasMatchedOption("--timings"));
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.path", e.getInput()));
        }
    }

    /** The same, of drafts that name another commit. */
    BuildSettings naming(CommitOption other) {
        return new BuildSettings(
                settings, out, formats, archive, signatureFields, lineNumbers, other, timings);
    }

    private static Set<SignatureField> signatureFields(Values values) throws Refusal {
        return values.someOf("--signature-field", List.of(), SignatureFieldOption.WORDS).stream()
                .map(word -> SignatureField.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** A name that a draft can print: some words on one line. */
    private static String commit(ParseResult parsed, Words words) throws Refusal {
        String asked = parsed.matchedOptionValue("--commit", "auto");
        if (!COMMIT.matcher(asked).matches()) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.commit", asked));
        }
        return asked;
    }

    private static Archive archive(String asked) {
        return switch (asked) {
            case "none" -> Archive.NONE;
            case "3a" -> Archive.A3A;
            default -> Archive.A2A;
        };
    }
}
