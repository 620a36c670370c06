package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.reference.Occurrence;
import vn.kehoach.report.Language;
import vn.kehoach.report.text.Terminal;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.source.Position;

import java.io.PrintStream;
import java.util.List;

/** Says who names a thing, and what it names. */
record RefsCommand(
        ParseResult parsed,
        Surroundings surroundings,
        Language language,
        Words words,
        PrintStream out) {

    static CommandSpec spec(Words words) {
        CommandSpec refs = CommandSpec.create().name(Commands.REFS);
        Commands.describe(refs, words, Commands.REFS);
        NamedIds.addTo(refs, words, "ID");
        return refs;
    }

    int run() throws Refusal {
        NamedIds ids = NamedIds.of(parsed, 1, surroundings, language, words);
        Declaration declaration = ids.declared(parsed.matchedPositionalValue(0, ""), parsed);
        out.println(Terminal.show(ids.shown(declaration)));
        List<Occurrence> named = ids.references().of(declaration);
        list(
                "refs.named",
                named.stream().filter(each -> each.role() != Occurrence.Role.DECLARES).toList());
        list("refs.names", ids.references().within(declaration));
        return ExitStatus.CLEAN;
    }

    private void list(String key, List<Occurrence> occurrences) {
        out.println();
        out.println(words.of(key, occurrences.size()));
        for (Occurrence each : occurrences) {
            Position start = each.span().start();
            String line = each.span().file().line(start.line()).strip();
            out.println(
                    Terminal.show(
                            "  %s:%d:%d: %s %s: %s"
                                    .formatted(
                                            each.span().file().path(),
                                            start.line(),
                                            start.column(),
                                            NamedIds.tag(each.kind()),
                                            each.id(),
                                            line)));
        }
    }
}
