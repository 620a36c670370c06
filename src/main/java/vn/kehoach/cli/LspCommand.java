package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import vn.kehoach.lsp.Conversation;
import vn.kehoach.lsp.Trade;
import vn.kehoach.report.Tool;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Helps an editor while plans are typed in it. */
record LspCommand(Settings settings, Tool tool, Words words, PrintStream out, PrintStream err) {

    static CommandSpec spec(Words words) {
        CommandSpec lsp = CommandSpec.create().name(Commands.LSP);
        Commands.describe(lsp, words, Commands.LSP);
        lsp.addOption(
                // Editors say so of themselves; there is no other way.
                OptionSpec.builder("--stdio").description(words.of("option.stdio")).build());
        Commands.common(lsp, words);
        return lsp;
    }

    int run() {
        // Whoever prints a line by mistake must not break the protocol.
        System.setOut(System.err);
        try {
            boolean tookLeave =
                    new Conversation(
                                    new Trade(
                                            (base, plan) ->
                                                    settings.at(base, List.of())
                                                            .compiler(plan, day()),
                                            settings.language(),
                                            tool,
                                            words::of))
                            .hold(System.in, out);
            return tookLeave ? ExitStatus.CLEAN : ExitStatus.PLAN_HAS_ERRORS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.PLAN_HAS_ERRORS;
        }
    }

    /** The server may run past midnight. */
    private LocalDate day() {
        LocalDate asOf = settings.asOf();
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
