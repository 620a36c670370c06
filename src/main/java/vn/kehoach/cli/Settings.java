package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.SignatureField;
import vn.kehoach.report.Colour;
import vn.kehoach.report.Language;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the options say.
 *
 * @param paths folders of plans, or files, absolute
 * @param templates absent: those beside the plans, or the built-in ones
 */
record Settings(
        Path workingFolder,
        List<Path> paths,
        Path out,
        Set<String> formats,
        Archive archive,
        SignatureField signatureField,
        @Nullable LocalDate asOf,
        @Nullable Path templates,
        Language language,
        Colour colour,
        boolean terminal) {

    /** Nothing if an option has a value that it cannot have, which is said. */
    static Optional<Settings> of(
            ParseResult parsed,
            Surroundings surroundings,
            Language language,
            Words words,
            PrintStream err) {
        Path folder = surroundings.workingFolder();
        try {
            List<Path> paths = new ArrayList<>();
            for (File path : parsed.matchedPositionalValue(0, List.<File>of())) {
                paths.addAll(PlanFolders.of(folder.resolve(path.toPath()).normalize()));
            }
            String asOf = parsed.matchedOptionValue("--as-of", "");
            File templates = parsed.matchedOptionValue("--templates", null);
            if (templates != null && !Files.isDirectory(folder.resolve(templates.toPath()))) {
                err.println(words.of("usage.no-folder", "--templates", templates));
                return Optional.empty();
            }
            List<String> formats = parsed.matchedOptionValue("--format", Commands.FORMATS);
            for (String format : formats) {
                if (!allowed("--format", format, Commands.FORMATS, words, err)) {
                    return Optional.empty();
                }
            }
            String tag = parsed.matchedOptionValue("--lang", language.tag());
            String colour = parsed.matchedOptionValue("--color", "auto");
            String archive = parsed.matchedOptionValue("--archive", "2a");
            if (!allowed("--archive", archive, Commands.ARCHIVES, words, err)
                    || !allowed("--lang", tag, Commands.LANGUAGES, words, err)
                    || !allowed("--color", colour, Commands.COLOURS, words, err)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Settings(
                            folder,
                            paths,
                            folder.resolve(
                                    parsed.matchedOptionValue("--out", new File("out")).toPath()),
                            new LinkedHashSet<>(formats),
                            archive(archive),
                            parsed.hasMatchedOption("--signature-field")
                                    ? SignatureField.EMPTY
                                    : SignatureField.ABSENT,
                            asOf.isEmpty() ? null : LocalDate.parse(asOf),
                            templates == null ? null : folder.resolve(templates.toPath()),
                            language,
                            colour(colour, surroundings),
                            surroundings.terminal()));
        } catch (DateTimeException e) {
            err.println(words.of("usage.date", parsed.matchedOptionValue("--as-of", "")));
        } catch (InvalidPathException e) {
            err.println(words.of("usage.path", e.getInput()));
        }
        return Optional.empty();
    }

    private static boolean allowed(
            String option, String value, List<String> allowed, Words words, PrintStream err) {
        if (allowed.contains(value)) {
            return true;
        }
        err.println(words.of("usage.value", option, value, String.join(", ", allowed)));
        return false;
    }

    private static Archive archive(String asked) {
        return switch (asked) {
            case "none" -> Archive.NONE;
            case "3a" -> Archive.A3A;
            default -> Archive.A2A;
        };
    }

    static Colour colour(String asked, Surroundings surroundings) {
        var environment = surroundings.environment();
        boolean wanted =
                switch (asked) {
                    case "always" -> true;
                    case "never" -> false;
                    default ->
                            environment.getOrDefault("NO_COLOR", "").isEmpty()
                                    && (environment.containsKey("FORCE_COLOR")
                                            || environment.containsKey("CLICOLOR_FORCE")
                                            || surroundings.terminal()
                                                    && !"dumb".equals(environment.get("TERM")));
                };
        return wanted ? Colour.ALWAYS : Colour.NEVER;
    }

    PlanCompiler compiler(Path plan) {
        return new PlanCompiler(workingFolder, templates(plan), asOf);
    }

    /** For a plan: templates beside the plans come after those asked for. */
    Templates templates(Path plan) {
        List<Path> folders = new ArrayList<>();
        if (templates != null) {
            folders.add(templates);
        }
        Path shared = plan.getParent();
        if (shared != null && Files.isDirectory(shared.resolve("templates"))) {
            folders.add(shared.resolve("templates"));
        }
        return new Templates(folders);
    }

    /** A path as the user would write it. */
    String shown(Path path) {
        return ShownPath.of(path, workingFolder);
    }
}
