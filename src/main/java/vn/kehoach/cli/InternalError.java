package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A fault of the tool itself: the details go to a file, the user gets one plain sentence. */
record InternalError(Words words, PrintStream err) {

    int report(Throwable fault, String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        printer.println("kehoach " + ToolVersion.read().version());
        printer.println("java " + Runtime.version());
        printer.println("arguments " + List.of(arguments));
        fault.printStackTrace(printer);
        err.println(words.of("internal.error"));
        try {
            Path report = Files.createTempFile("kehoach-", ".txt");
            Files.writeString(report, text.toString(), StandardCharsets.UTF_8);
            err.println(words.of("internal.report", report));
        } catch (IOException e) {
            err.println(words.of("internal.no-report", fault.getClass().getSimpleName()));
        }
        return ExitStatus.INTERNAL;
    }
}
