package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.serve.PreviewServer;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows plans in a browser on this machine, and again whenever somebody saves them. */
record ServeCommand(
        Settings settings,
        AskedPlans asked,
        int port,
        boolean anyPort,
        Words words,
        Rhythm rhythm,
        PrintStream out,
        PrintStream err) {

    private static final List<String> PAGE_WORDS =
            List.of(
                    "open",
                    "choose",
                    "goto",
                    "documents",
                    "sheet",
                    "error",
                    "warning",
                    "info",
                    "errors",
                    "warnings",
                    "infos",
                    "clean",
                    "kept",
                    "nothing",
                    "findings",
                    "close",
                    "away",
                    "plans");

    private static final int USUAL_PORT = 8140;
    private static final int HIGHEST_PORT = 65_535;
    private static final int PORTS_TRIED = 10;

    static CommandSpec spec(Words words) {
        CommandSpec serve = CommandSpec.create().name(Commands.SERVE);
        Commands.describe(serve, words, Commands.SERVE);
        serve.addPositional(Commands.plans(words, "0..*", "parameter.checked-plans"));
        serve.addOption(
                OptionSpec.builder("--port")
                        .type(String.class)
                        .paramLabel("N")
                        .description(words.of("option.port"))
                        .build());
        Commands.common(serve, words);
        return serve;
    }

    static ServeCommand of(
            ParseResult parsed, Settings settings, Words words, PrintStream out, PrintStream err)
            throws Refusal {
        String asked = parsed.matchedOptionValue("--port", "");
        int port = asked.isEmpty() ? USUAL_PORT : port(asked, words);
        return new ServeCommand(
                settings,
                AskedPlans.of(parsed, settings.workingFolder()),
                port,
                asked.isEmpty(),
                words,
                UntilStopped.listening(),
                out,
                err);
    }

    private static int port(String asked, Words words) throws Refusal {
        try {
            int port = Integer.parseInt(asked);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.port", asked));
        }
        throw new Refusal(ExitStatus.USAGE, words.of("usage.port", asked));
    }

    int run() {
        try (PreviewServer server = server()) {
            serve(server);
            return ExitStatus.CLEAN;
        } catch (BindException e) {
            err.println(words.of("serve.taken", port));
            return ExitStatus.INPUT_OUTPUT;
        } catch (IOException e) {
            err.println(words.of("serve.refused", e.getClass().getSimpleName()));
            return ExitStatus.INPUT_OUTPUT;
        }
    }

    /**
     * The usual port, so that a page that was left open finds the next server; those behind it
     * while other servers run.
     */
    private PreviewServer server() throws IOException {
        for (int more = 0; anyPort && more < PORTS_TRIED; more++) {
            try {
                return new PreviewServer(port + more, pageWords());
            } catch (BindException e) {
                continue;
            }
        }
        return new PreviewServer(port, pageWords());
    }

    private Map<String, String> pageWords() {
        Map<String, String> page = new LinkedHashMap<>();
        page.put("lang", settings.language().tag());
        PAGE_WORDS.forEach(each -> page.put(each, words.of("preview." + each)));
        return page;
    }

    private void serve(PreviewServer server) {
        Map<Path, PreviewedPlan> plans = new HashMap<>();
        SharedTrees known = new SharedTrees(true);
        new WatchedPlans(settings, asked, rhythm)
                .each(
                        plan ->
                                plans.computeIfAbsent(
                                                plan,
                                                each ->
                                                        new PreviewedPlan(
                                                                settings, known, each, words, err))
                                        .showIn(server),
                        () -> {
                            server.start();
                            out.println(words.of("serve.at", server.address()));
                        });
    }
}
