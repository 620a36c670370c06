package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.report.Language;
import vn.kehoach.schema.Schemas;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Prints or writes the schemas of files, for editors. */
record SchemaCommand(Surroundings surroundings, Language language, Words words, PrintStream out) {
    private static final List<String> FORMATS = List.of("json", "markdown");

    static CommandSpec spec(Words words) {
        CommandSpec schema = CommandSpec.create().name(Commands.SCHEMA);
        Commands.describe(schema, words, Commands.SCHEMA);
        schema.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .required(false)
                        .paramLabel("KIND")
                        .type(String.class)
                        .completionCandidates(Schemas.kinds())
                        .description(words.of("parameter.kind", String.join(", ", Schemas.kinds())))
                        .build());
        schema.addOption(
                OptionSpec.builder("-o", "--output")
                        .type(File.class)
                        .paramLabel("DIR")
                        .description(words.of("option.schema-output"))
                        .build());
        schema.addOption(
                OptionSpec.builder("--format")
                        .type(String.class)
                        .paramLabel(String.join("|", FORMATS))
                        .completionCandidates(FORMATS)
                        .defaultValue("json")
                        .description(words.of("option.schema-format"))
                        .build());
        schema.addOption(Commands.language(words));
        return schema;
    }

    int run(ParseResult parsed) throws Refusal {
        Values values = new Values(parsed, words);
        values.oneOf("--lang", language.tag(), Commands.LANGUAGES);
        String format = values.oneOf("--format", "json", FORMATS);
        String kind = parsed.matchedPositionalValue(0, "");
        if (!kind.isEmpty()) {
            values.check("KIND", kind, Schemas.kinds());
        }
        List<String> kinds = kind.isEmpty() ? Schemas.kinds() : List.of(kind);
        File folder = parsed.matchedOptionValue("--output", null);
        if (format.equals("markdown")) {
            out.print(Schemas.page(language));
        } else if (folder != null) {
            for (String each : kinds) {
                write(folder.toPath().resolve(Schemas.fileName(each)), each);
            }
        } else if (kind.isEmpty()) {
            throw new Refusal(
                    ExitStatus.USAGE, words.of("schema.which", String.join(", ", Schemas.kinds())));
        } else {
            out.print(Schemas.json(kind, language));
        }
        return ExitStatus.CLEAN;
    }

    private void write(Path file, String kind) throws Refusal {
        try {
            byte[] bytes = Schemas.json(kind, language).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(
                    surroundings.workingFolder().resolve(file), output -> output.write(bytes));
            out.println(file);
        } catch (IOException e) {
            throw new Refusal(
                    ExitStatus.INPUT_OUTPUT,
                    words.of("file.cannot-write", file, WriteFailure.reason(e, words)));
        }
    }
}
