package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Who does what a handbook says, to the letter. {@code kehoach} runs in this process, everything
 * else in a shell.
 */
final class Newcomer {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** Runs until it is ended, and is ended as soon as it has said where it is. */
    private static final List<String> ENDLESS = List.of("watch", "serve");

    private final Map<String, String> environment = new HashMap<>();
    private Path folder;
    private String screen = "";

    private Newcomer(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.toString());
        environment.put(
                "PATH",
                Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("LC_ALL", "C.UTF-8");
    }

    static Newcomer in(Path folder) throws IOException {
        return new Newcomer(folder.toRealPath());
    }

    Path folder() {
        return folder;
    }

    boolean has(String... programs) {
        return List.of(programs).stream()
                .allMatch(each ->
                        List.of(System.getenv("PATH").split(":")).stream()
                                .anyMatch(path -> Files.isExecutable(Path.of(path, each))));
    }

    /** {@code sh loi}: its last command is to find errors. */
    void types(Handbook.Block block) throws IOException, InterruptedException {
        screen = "";
        int status = 0;
        for (String command : commands(block)) {
            assertThat(status).as("%s%n%s", block, screen).isZero();
            status = run(command);
        }
        if (block.about().equals("loi")) {
            assertThat(status).as("%s%n%s", block, screen).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        } else {
            assertThat(status).as("%s%n%s", block, screen).isZero();
        }
    }

    /**
     * A line that ends in a backslash goes on in the next; what follows # is said to the reader.
     */
    private static List<String> commands(Handbook.Block block) {
        String whole = String.join("\n", block.lines()).replaceAll("\\\\\n\\s*", "");
        return whole.lines()
                .map(each -> each.replaceFirst("\\s+# .*", "").strip())
                .filter(each -> !each.isEmpty() && !each.startsWith("#"))
                .toList();
    }

    private int run(String command) throws IOException, InterruptedException {
        List<String> words = words(command);
        switch (words.get(0)) {
            case "cd" -> {
                folder = folder.resolve(words.get(1)).normalize();
                return Files.isDirectory(folder) ? 0 : 1;
            }
            case "export" -> {
                String[] pair = words.get(1).split("=", 2);
                environment.put(pair[0], pair[1]);
                return 0;
            }
            case "kehoach" -> {
                return kehoach(words.subList(1, words.size()));
            }
            default -> {
                return shell(command);
            }
        }
    }

    private int kehoach(List<String> words) throws InterruptedException, IOException {
        int arrow = words.indexOf(">");
        List<String> arguments = arrow < 0 ? words : words.subList(0, arrow);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        int[] status = {-1};
        Thread tool =
                Thread.ofPlatform()
                        .start(() ->
                                status[0] =
                                        new CommandLineTool(
                                                        new Surroundings(
                                                                folder,
                                                                environment,
                                                                false,
                                                                () -> TODAY,
                                                                null),
                                                        terminal,
                                                        terminal)
                                                .run(arguments.toArray(String[]::new)));
        if (ENDLESS.contains(arguments.get(0))) {
            while (tool.isAlive() && !said.toString(StandardCharsets.UTF_8).contains("Ctrl-C")) {
                tool.join(50);
            }
            tool.interrupt();
        }
        tool.join();
        if (arrow < 0) {
            screen += said.toString(StandardCharsets.UTF_8);
        } else {
            Files.write(folder.resolve(words.get(arrow + 1)), said.toByteArray());
        }
        return status[0];
    }

    private int shell(String command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        screen += new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
        return process.exitValue();
    }

    /** As a shell parts them, as far as the handbook goes. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (command + " ").toCharArray()) {
            if (c == '"' || c == '\'') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words;
    }

    /** A new file. */
    void makes(Handbook.Block block) throws IOException {
        Path file = folder.resolve(block.about());
        assertThat(file).as("%s", block).doesNotExist();
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", block.lines()) + "\n");
    }

    /** What stands there, with and without the lines that are taken away and added. */
    void edits(Handbook.Block block) throws IOException {
        Path file = folder.resolve(block.about());
        String text = Files.readString(file);
        String old = marked(block, " -");
        assertThat(text).as("%s: %s", block, file).containsOnlyOnce(old);
        Files.writeString(file, text.replace(old, marked(block, " +")));
    }

    private static String marked(Handbook.Block block, String marks) {
        return block.lines().stream()
                .filter(each -> each.isEmpty() || marks.indexOf(each.charAt(0)) >= 0)
                .map(each -> (each.isEmpty() ? "" : each.substring(1)) + "\n")
                .collect(Collectors.joining());
    }

    /** Each line that is shown stands on the screen; "…" is for lines that are left out. */
    void sees(Handbook.Block block) {
        for (String line : block.lines()) {
            if (!line.strip().equals("…")) {
                assertThat(screen).as("%s", block).contains(line.strip());
            }
        }
    }
}
