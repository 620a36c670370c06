package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.FontPlace;
import vn.kehoach.compose.Templates;
import vn.kehoach.policy.Circumstances;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Colour;
import vn.kehoach.watch.Watched;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the options say that several commands have.
 *
 * @param paths folders of plans, or files, absolute
 * @param templates absent: those beside the plans, or the built-in ones
 * @param fonts folder of licensed ones; absent: those of the theme, or the bundled ones
 */
record Settings(
        Path workingFolder,
        List<Path> paths,
        @Nullable LocalDate asOf,
        @Nullable Path templates,
        @Nullable Path fonts,
        Language language,
        Colour colour,
        boolean terminal) {

    static Settings of(
            ParseResult parsed, Surroundings surroundings, Language language, Words words)
            throws Refusal {
        Path folder = surroundings.workingFolder();
        try {
            List<Path> paths = AskedPlans.of(parsed, folder).paths();
            if (paths.isEmpty()) {
                throw new Refusal(ExitStatus.USAGE, words.of("usage.no-plans"));
            }
            return withoutPlans(parsed, surroundings, language, words).at(folder, paths);
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.path", e.getInput()));
        }
    }

    /** For who learns later which plans are meant. */
    static Settings withoutPlans(
            ParseResult parsed, Surroundings surroundings, Language language, Words words)
            throws Refusal {
        Path folder = surroundings.workingFolder();
        Values values = new Values(parsed, words);
        values.oneOf("--lang", language.tag(), Commands.LANGUAGES);
        String colour = values.oneOf("--color", "auto", Commands.COLOURS);
        try {
            return new Settings(
                    folder,
                    List.of(),
                    day(parsed, words),
                    folder("--templates", parsed, folder, words),
                    folder("--fonts", parsed, folder, words),
                    language,
                    colour(colour, surroundings),
                    surroundings.terminal());
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.path", e.getInput()));
        }
    }

    private static @Nullable LocalDate day(ParseResult parsed, Words words) throws Refusal {
        String asOf = parsed.matchedOptionValue("--as-of", "");
        try {
            return asOf.isEmpty() ? null : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.date", asOf));
        }
    }

    private static @Nullable Path folder(
            String option, ParseResult parsed, Path workingFolder, Words words) throws Refusal {
        File folder = parsed.matchedOptionValue(option, null);
        if (folder != null && !Files.isDirectory(workingFolder.resolve(folder.toPath()))) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.no-folder", option, folder));
        }
        return folder == null ? null : workingFolder.resolve(folder.toPath());
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
        return compiler(plan, asOf);
    }

    /**
     * @param day on which suppressions may have expired, or null if none has
     */
    PlanCompiler compiler(Path plan, @Nullable LocalDate day) {
        return new PlanCompiler(
                workingFolder, templates(plan), asOf, new Circumstances(day, Messages::codes));
    }

    private FontPlace fontPlace() {
        return fonts == null ? new FontPlace.BesideTheme() : new FontPlace.Folder(fonts);
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
        return new Templates(folders, fontPlace());
    }

    /** Folders that a plan depends on beside its own: what plans share, and the templates. */
    List<Watched> around(Path plan) {
        List<Watched> around = new ArrayList<>();
        Path shared = plan.getParent();
        if (shared != null) {
            around.add(new Watched(shared, false));
            around.add(new Watched(shared.resolve("calendar"), false));
            around.add(new Watched(shared.resolve("templates"), false));
            around.add(new Watched(shared.resolve("templates").resolve("fonts"), false));
        }
        if (templates != null) {
            around.add(new Watched(templates, false));
        }
        if (fonts != null) {
            around.add(new Watched(fonts, false));
        }
        return around;
    }

    /** The same for plans elsewhere. */
    Settings at(Path folder, List<Path> plans) {
        return new Settings(folder, plans, asOf, templates, fonts, language, colour, terminal);
    }

    /** For files, whatever the terminal can show. */
    Settings uncoloured() {
        return new Settings(
                workingFolder, paths, asOf, templates, fonts, language, Colour.NEVER, terminal);
    }

    /** A path as the user would write it. */
    String shown(Path path) {
        return ShownPath.of(path, workingFolder);
    }
}
