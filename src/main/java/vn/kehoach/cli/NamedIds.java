package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanFolders;
import vn.kehoach.compiler.PlanReading;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.reference.References;
import vn.kehoach.report.Language;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.resolve.EntityKind;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of the plans that a command names, and of all that stand beside them.
 *
 * @param readings by folder of the plan
 */
record NamedIds(
        Settings settings, Words words, Map<Path, PlanReading> readings, References references) {
    private static final List<String> KINDS =
            Arrays.stream(EntityKind.values())
                    .filter(kind -> kind != EntityKind.ASSIGNEE_OR_INSTRUMENT)
                    .map(NamedIds::tag)
                    .toList();

    static void addTo(CommandSpec command, Words words, String... ids) {
        for (int i = 0; i < ids.length; i++) {
            command.addPositional(
                    PositionalParamSpec.builder()
                            .index(String.valueOf(i))
                            .arity("1")
                            .paramLabel(ids[i])
                            .type(String.class)
                            .description(
                                    words.of("parameter.id-" + ids[i].toLowerCase(Locale.ROOT)))
                            .build());
        }
        command.addPositional(
                PositionalParamSpec.builder()
                        .index(ids.length + "..*")
                        .arity("0..*")
                        .paramLabel("PLAN")
                        .type(List.class)
                        .auxiliaryTypes(File.class)
                        .description(words.of("parameter.checked-plans"))
                        .build());
        command.addOption(
                OptionSpec.builder("--kind")
                        .type(String.class)
                        .paramLabel("KIND")
                        .completionCandidates(KINDS)
                        .description(words.of("option.id-kind", String.join(", ", KINDS)))
                        .build());
        command.addOption(Commands.language(words));
        command.addOption(Commands.colour(words));
    }

    /**
     * @param ids how many positional parameters stand before the plans
     */
    static NamedIds of(
            ParseResult parsed, int ids, Surroundings surroundings, Language language, Words words)
            throws Refusal {
        Path folder = surroundings.workingFolder();
        List<Path> named = AskedPlans.of(parsed, ids, folder).paths();
        for (Path plan : named) {
            // The shared files beside it are there all the same, and would be renamed for a slip.
            if (!Files.isDirectory(plan)) {
                throw new Refusal(
                        ExitStatus.INPUT_OUTPUT,
                        words.of("plan.no-folder", ShownPath.of(plan, folder)));
            }
        }
        if (named.isEmpty()) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.no-plans"));
        }
        String colour = new Values(parsed, words).oneOf("--color", "auto", Commands.COLOURS);
        Settings settings =
                new Settings(
                        folder,
                        named,
                        null,
                        null,
                        null,
                        language,
                        Settings.colour(colour, surroundings),
                        surroundings.terminal());
        Map<Path, PlanReading> readings = new LinkedHashMap<>();
        for (Path plan : named) {
            for (Path each : PlanFolders.beside(plan)) {
                readings.computeIfAbsent(each, path -> settings.compiler(path).read(path));
            }
        }
        for (Map.Entry<Path, PlanReading> each : readings.entrySet()) {
            if (!each.getValue().whole()) {
                throw new Refusal(
                        ExitStatus.PLAN_HAS_ERRORS,
                        words.of("ids.broken", settings.shown(each.getKey())));
            }
        }
        return new NamedIds(
                settings, words, readings, References.of(List.copyOf(readings.values())));
    }

    /** The one thing that has an id, in the named plans or in what they share. */
    Declaration declared(String id, ParseResult parsed) throws Refusal {
        Values values = new Values(parsed, words);
        String kind = parsed.matchedOptionValue("--kind", "");
        if (!kind.isEmpty()) {
            values.check("--kind", kind, KINDS);
        }
        List<Declaration> found =
                references.declared(id).stream()
                        .filter(this::isNamed)
                        .filter(each -> kind.isEmpty() || tag(each.kind()).equals(kind))
                        .toList();
        if (found.isEmpty()) {
            throw unknown(id);
        }
        if (found.size() > 1) {
            throw new Refusal(
                    ExitStatus.USAGE,
                    words.of("ids.ambiguous", id)
                            + System.lineSeparator()
                            + String.join(
                                    System.lineSeparator(),
                                    found.stream().map(each -> "  " + shown(each)).toList()));
        }
        return found.getFirst();
    }

    private Refusal unknown(String id) {
        boolean ofPlan =
                readings.keySet().stream()
                        .anyMatch(plan -> String.valueOf(plan.getFileName()).equals(id));
        if (ofPlan) {
            return new Refusal(ExitStatus.USAGE, words.of("ids.plan", id));
        }
        List<String> nearest =
                Spelling.nearest(
                        id, references.declarations().stream().map(Declaration::id).toList());
        String unknown = words.of("ids.unknown", id);
        return new Refusal(
                ExitStatus.USAGE,
                nearest.isEmpty()
                        ? unknown
                        : unknown
                                + System.lineSeparator()
                                + words.of("usage.nearest", String.join(", ", nearest)));
    }

    /** Not in a plan that stands beside and was not named. */
    private boolean isNamed(Declaration declaration) {
        Path file = settings.workingFolder().resolve(declaration.place().file().path()).normalize();
        return readings.keySet().stream()
                .filter(file::startsWith)
                .allMatch(settings.paths()::contains);
    }

    String shown(Declaration declaration) {
        return declaration.place().file().path()
                + ":"
                + declaration.place().start().line()
                + ": "
                + tag(declaration.kind())
                + " "
                + declaration.id()
                + " ("
                + declaration.title()
                + ")";
    }

    static String tag(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
