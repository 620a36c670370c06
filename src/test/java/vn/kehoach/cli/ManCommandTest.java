package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import vn.kehoach.report.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code kehoach man}: what pages hold, and what readers of such pages say of them. */
class ManCommandTest {
    @TempDir Path folder;

    private static Map<String, CommandSpec> commands(Language language) {
        CommandLine root = new CommandLine(Commands.spec(new Words(language)));
        return CommandTree.of(root.getCommandSpec());
    }

    /** As a reader sees it, without the fonts. */
    private static String read(String page) {
        return page.replaceAll("\\\\f[BIR]", "")
                .replace("\\-", "-")
                .replace("\\(dq", "\"")
                .replace("\\(aq", "'")
                .replace("\\(ti", "~")
                .replace("\\e", "\\");
    }

    private List<Path> pages(String language) throws IOException {
        CommandRun run = CommandRun.in(folder, "man", "--output", language, "--lang", language);
        assertThat(run.status()).as(run.err()).isZero();
        return run.printed().stream().map(folder::resolve).toList();
    }

    private String run(List<String> command, List<Path> files) throws Exception {
        List<String> all = new ArrayList<>(command);
        files.forEach(file -> all.add(file.toString()));
        Process process;
        try {
            process = new ProcessBuilder(all).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, command.getFirst() + " is not installed");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionAndParameterOfEveryCommandStandsInItsPage(Language language) {
        commands(language)
                .forEach((path, command) -> {
                    List<String> arguments = new ArrayList<>(List.of("man"));
                    arguments.addAll(Stream.of(path.split(" ")).filter(w -> !w.isEmpty()).toList());
                    arguments.addAll(List.of("--lang", language.tag()));
                    CommandRun run = CommandRun.in(folder, arguments.toArray(String[]::new));
                    assertThat(run.status()).as(path + run.err()).isZero();
                    List<String> lines = read(run.out()).lines().toList();
                    for (OptionSpec option : command.options()) {
                        int at = tag(lines, option.longestName());
                        assertThat(at).as(path + " " + option.longestName()).isPositive();
                        for (String name : option.names()) {
                            assertThat(lines.get(at)).contains(name);
                        }
                        assertThat(lines.get(at + 1))
                                .isEqualTo(String.join(" ", option.description()));
                    }
                    command.positionalParameters()
                            .forEach(each ->
                                    assertThat(tag(lines, each.paramLabel()))
                                            .as(path + " " + each.paramLabel())
                                            .isPositive());
                    for (String example : command.usageMessage().footer()) {
                        assertThat(lines).contains(example.strip());
                    }
                    command.usageMessage()
                            .exitCodeList()
                            .forEach((status, meaning) ->
                                    assertThat(lines).containsSequence(".TP", status, meaning));
                });
    }

    /** Where the line is that a name stands in and that is a tag. */
    private static int tag(List<String> lines, String name) {
        for (int i = 1; i < lines.size(); i++) {
            boolean names = List.of(lines.get(i).split("[ =]|, ")).contains(name);
            if (lines.get(i - 1).equals(".TP") && names) {
                return i;
            }
        }
        return -1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void groffHasNothingToSay(String language) throws Exception {
        List<Path> pages = pages(language);
        assertThat(pages).hasSize(commands(Language.ENGLISH).size());
        assertThat(run(List.of("groff", "-k", "-man", "-Tutf8", "-ww", "-z"), pages)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void mandocOnlyMissesADay(String language) throws Exception {
        assertThat(run(List.of("mandoc", "-Tlint", "-Wwarning"), pages(language)).lines())
                .allMatch(line -> line.contains("missing date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groff -k -man -Tutf8 -P-cbou", "mandoc -Tutf8 -Owidth=100"})
    void whatIsShownCanBeCopiedIntoAShell(String reader) throws Exception {
        CommandRun man = CommandRun.in(folder, "man", "build");
        Path page = Files.writeString(folder.resolve("build.1"), man.out());
        assertThat(run(List.of(reader.split(" ")), List.of(page)).replaceAll(".\b", ""))
                .contains(
                        "kehoach build plans/140-kh-ubnd-2023 --as-of 2023-05-09 --format html",
                        "-o DIR, --out=DIR",
                        "BIẾN MÔI TRƯỜNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groff -k -man -Tutf8 -P-cbou", "mandoc -Tutf8 -Owidth=100"})
    void noWordIsTakenForACommand(String reader) throws Exception {
        List<String> hostile =
                List.of(".so /etc/passwd", "'br", "a\\fBb\\n(.x", "\"c\" `d` ^e ~f --g", "h\n.i");
        Roff roff = new Roff().title("X", "Y").section("Z");
        hostile.forEach(words -> roff.entry(Roff.bold(words), words));
        Path page = Files.writeString(folder.resolve("x.1"), roff.text());
        String shown = run(List.of(reader.split(" ")), List.of(page)).replaceAll(".\b", "");
        for (String words : hostile) {
            assertThat(shown.split(Pattern.quote(words.replace('\n', ' ')), -1))
                    .as(words + shown)
                    .hasSize(3);
        }
    }

    @Test
    void samePagesWhateverTheSurroundings() throws IOException {
        for (Path page : pages("vi")) {
            String name = page.getFileName().toString().replace(".1", "");
            CommandRun run =
                    CommandRun.in(
                            folder.getRoot(),
                            Map.of("LANG", "C", "COLUMNS", "20", "SOURCE_DATE_EPOCH", "1"),
                            "man",
                            name);
            assertThat(Files.readString(page)).isEqualTo(run.out());
        }
    }

    @Test
    void whatIsUnknownOrCannotBeWrittenIsSaid() throws IOException {
        CommandRun unknown = CommandRun.in(folder, "man", "list", "taks");
        assertThat(unknown.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(unknown.err()).contains("list taks", "Có phải: list tasks?");
        Files.writeString(folder.resolve("taken"), "");
        CommandRun taken = CommandRun.in(folder, "man", "--output", "taken");
        assertThat(taken.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(taken.err()).contains("taken").doesNotContain("Exception");
        assertThat(CommandRun.in(folder, "man", "--lang", "vn").status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void theToolsPageTellsAllThatItHeedsOfTheEnvironment() throws IOException {
        String page = read(CommandRun.in(folder, "man").out());
        for (Path source : List.of(Path.of("kehoach"), Path.of("kehoach.cmd"))) {
            List<String> heeded =
                    Pattern.compile("KEHOACH_[A-Z_]+[A-Z]")
                            .matcher(Files.readString(source))
                            .results()
                            .map(MatchResult::group)
                            .toList();
            assertThat(heeded).isNotEmpty();
            assertThat(page).contains(heeded);
        }
        assertThat(CommandRun.in(folder, "man", "sign").out()).contains("\\fBSOURCE_DATE_EPOCH");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void helpNamesEveryCommandWithItsPurposeOnOneLine(Language language) {
        CommandSpec root = commands(language).get("");
        List<String> help = CommandRun.in(folder, "--help", "--lang", language.tag()).printed();
        assertThat(root.subcommands()).isNotEmpty();
        root.subcommands()
                .forEach((name, command) -> {
                    String summary = CommandTree.summary(command.getCommandSpec());
                    assertThat(help).contains("  %-10s  %s".formatted(name, summary));
                    assertThat(ManualPage.RELATED).as(name).anyMatch(group -> group.contains(name));
                });
    }
}
