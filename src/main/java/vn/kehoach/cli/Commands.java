package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commands and their options; said here instead of in annotations, which cost start-up time.
 */
final class Commands {
    static final String NAME = "kehoach";
    static final String BUILD = "build";
    static final String CLEAN = "clean";
    static final String CHECK = "check";
    static final String SIGN = "sign";
    static final String VERIFY = "verify";
    static final String COMPLETION = "completion";
    static final List<String> FORMATS = List.of("pdf", "html");
    static final List<String> ARCHIVES = List.of("none", "2a", "3a");
    static final String CONFORM = "conform";
    static final String EXPLAIN = "explain";
    static final String RULES = "rules";
    static final String WARM = "warm";
    static final String WATCH = "watch";
    static final String SERVE = "serve";
    static final String SCHEMA = "schema";
    static final String FMT = "fmt";
    static final String LIST = "list";
    static final String REFS = "refs";
    static final String RENAME = "rename";
    static final String LSP = "lsp";
    static final String MAN = "man";
    static final String INIT = "init";
    static final String NEW = "new";
    static final List<String> CONFORM_FORMATS = List.of("human", "json", "markdown");
    static final List<String> LANGUAGES = List.of("vi", "en");
    static final List<String> COLOURS = List.of("auto", "always", "never");

    private Commands() {}

    private static final List<String> ALL =
            List.of(
                    INIT,
                    NEW,
                    BUILD,
                    CHECK,
                    WATCH,
                    CLEAN,
                    SERVE,
                    FMT,
                    LIST,
                    REFS,
                    RENAME,
                    SIGN,
                    VERIFY,
                    CONFORM,
                    EXPLAIN,
                    RULES,
                    SCHEMA,
                    LSP,
                    COMPLETION,
                    WARM,
                    MAN);

    /** Whose work is about all commands. */
    private static final Set<String> OF_ALL = Set.of(COMPLETION, MAN);

    /** The tool with all its commands. */
    static CommandSpec spec(Words words) {
        return spec(words, ALL);
    }

    /**
     * The tool as far as it takes to read some arguments: to say what all its commands are costs a
     * cold start a tenth of its time.
     */
    static CommandSpec spec(Words words, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("-")) {
                boolean alone = ALL.contains(arguments[i]) && !OF_ALL.contains(arguments[i]);
                return spec(words, alone ? List.of(arguments[i]) : ALL);
            }
            if (arguments[i].equals("--lang")) {
                i++;
            }
        }
        return spec(words);
    }

    private static CommandSpec spec(Words words, List<String> commands) {
        CommandSpec root = CommandSpec.create().name(NAME);
        describe(root, words, "root");
        root.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(words.of("option.version"))
                        .build());
        root.version(NAME + " " + ToolVersion.read().version());
        root.addOption(language(words));
        commands.forEach(name -> root.addSubcommand(name, command(name, words)));
        return root;
    }

    private static CommandSpec command(String name, Words words) {
        return switch (name) {
            case INIT -> InitCommand.spec(words);
            case NEW -> NewSpec.of(words);
            case BUILD -> build(words);
            case CHECK -> CheckSpec.of(words);
            case WATCH -> WatchCommand.spec(words);
            case CLEAN -> CleanCommand.spec(words);
            case SERVE -> ServeCommand.spec(words);
            case FMT -> FormatCommand.spec(words);
            case LIST -> ListCommand.spec(words);
            case REFS -> RefsCommand.spec(words);
            case RENAME -> RenameCommand.spec(words);
            case SIGN -> SigningCommands.sign(words);
            case VERIFY -> SigningCommands.verify(words);
            case CONFORM -> ConformCommand.spec(words);
            case EXPLAIN -> ExplainCommand.spec(words);
            case RULES -> RulesCommand.spec(words);
            case SCHEMA -> SchemaCommand.spec(words);
            case LSP -> LspCommand.spec(words);
            case COMPLETION -> CompletionCommand.spec(words);
            case WARM -> WarmCommand.spec(words);
            case MAN -> ManCommand.spec(words, ALL);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CommandSpec build(Words words) {
        CommandSpec build = CommandSpec.create().name(BUILD);
        describe(build, words, BUILD);
        build.addPositional(plans(words, "0..*", "parameter.checked-plans"));
        addBuildOptions(build, words);
        build.addOption(Jobs.spec(words));
        build.addOption(BuildKeys.spec(words));
        build.addOption(Progress.quiet(words));
        return build;
    }

    /** Of the commands that build. */
    static void addBuildOptions(CommandSpec build, Words words) {
        build.addOption(out(words));
        build.addOption(
                OptionSpec.builder("--format")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .paramLabel("pdf|html")
                        .completionCandidates(FORMATS)
                        .description(words.of("option.format"))
                        .build());
        build.addOption(
                OptionSpec.builder("--archive")
                        .type(String.class)
                        .paramLabel("none|2a|3a")
                        .completionCandidates(ARCHIVES)
                        .defaultValue("2a")
                        .description(words.of("option.archive"))
                        .build());
        build.addOption(SignatureFieldOption.spec(words));
        build.addOption(
                OptionSpec.builder("--line-numbers")
                        .description(words.of("option.line-numbers"))
                        .build());
        build.addOption(
                OptionSpec.builder("--commit")
                        .type(String.class)
                        .paramLabel("auto|none|TEXT")
                        .defaultValue("auto")
                        .description(words.of("option.commit"))
                        .build());
        build.addOption(timings(words));
        common(build, words);
    }

    static OptionSpec out(Words words) {
        return OptionSpec.builder("-o", "--out")
                .type(File.class)
                .paramLabel("DIR")
                .defaultValue("out")
                .description(words.of("option.out"))
                .build();
    }

    static PositionalParamSpec plans(Words words, String arity, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel("PLAN")
                .type(List.class)
                .auxiliaryTypes(File.class)
                .description(words.of(description))
                .build();
    }

    static void common(CommandSpec command, Words words) {
        command.addOption(
                OptionSpec.builder("--as-of")
                        .type(String.class)
                        .paramLabel("DATE")
                        .description(words.of("option.as-of"))
                        .build());
        command.addOption(
                OptionSpec.builder("--templates")
                        .type(File.class)
                        .paramLabel("DIR")
                        .description(words.of("option.templates"))
                        .build());
        command.addOption(fonts(words));
        command.addOption(language(words));
        command.addOption(colour(words));
    }

    static OptionSpec fonts(Words words) {
        return OptionSpec.builder("--fonts")
                .type(File.class)
                .paramLabel("DIR")
                .description(words.of("option.fonts"))
                .build();
    }

    static OptionSpec timings(Words words) {
        return OptionSpec.builder("--timings").description(words.of("option.timings")).build();
    }

    static OptionSpec colour(Words words) {
        return OptionSpec.builder("--color")
                .type(String.class)
                .paramLabel("auto|always|never")
                .completionCandidates(COLOURS)
                .defaultValue("auto")
                .description(words.of("option.color"))
                .build();
    }

    static OptionSpec language(Words words) {
        return OptionSpec.builder("--lang")
                .type(String.class)
                .paramLabel("vi|en")
                .completionCandidates(LANGUAGES)
                .defaultValue("vi")
                .description(words.of("option.lang"))
                .build();
    }

    static void describe(CommandSpec command, Words words, String key) {
        command.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(words.of("option.help"))
                        .build());
        UsageMessageSpec usage = command.usageMessage();
        usage.header(words.of(key + ".summary"));
        usage.description(words.lines(key + ".description"));
        usage.synopsisHeading(words.of("help.usage") + " ");
        usage.parameterListHeading("%n" + words.of("help.parameters") + "%n");
        usage.optionListHeading("%n" + words.of("help.options") + "%n");
        usage.commandListHeading("%n" + words.of("help.commands") + "%n");
        usage.footerHeading("%n" + words.of("help.examples") + "%n");
        usage.footer(words.lines(key + ".examples"));
        usage.sectionKeys(examplesFirst(usage.sectionKeys()));
        usage.exitCodeListHeading("%n" + words.of("help.exit-codes") + "%n");
        Map<String, String> exitCodes = new LinkedHashMap<>();
        for (String status : List.of("0", "1", "2", "3", "4")) {
            exitCodes.put(status, words.of("exit." + status));
        }
        usage.exitCodeList(exitCodes);
    }

    /** Behind what the command does, before all that it can; the summary is for lists. */
    private static List<String> examplesFirst(List<String> sections) {
        List<String> order = new ArrayList<>(sections);
        order.remove(UsageMessageSpec.SECTION_KEY_HEADER);
        List<String> examples =
                List.of(
                        UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                        UsageMessageSpec.SECTION_KEY_FOOTER);
        order.removeAll(examples);
        order.addAll(order.indexOf(UsageMessageSpec.SECTION_KEY_DESCRIPTION) + 1, examples);
        return order;
    }
}
