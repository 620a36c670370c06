package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Paint;
import vn.kehoach.report.text.Terminal;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * One line for each diagnostic, for searching and for editors.
 *
 * <pre>
 * plans/140-kh-ubnd-2023/tasks.yaml:14:13: lỗi[REF-01]: không có ... (có phải “so-khdt”?)
 * </pre>
 */
record ConciseReport(Messages messages, Paint paint) implements Report {
    private static final Pattern COMMAND = Pattern.compile("[\\s\\p{Z}]*::");

    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            output.append(line(diagnostic)).append('\n');
        }
    }

    /** A line that begins with two colons is a command to some build servers. */
    private static String place(Diagnostic diagnostic) {
        String place = Terminal.show(diagnostic.span().toString());
        return COMMAND.matcher(place).lookingAt() ? "./" + place : place;
    }

    private String line(Diagnostic diagnostic) {
        String hint =
                messages.hint(diagnostic.problem())
                        .map(words -> " (" + Terminal.show(words) + ")")
                        .orElse("");
        return place(diagnostic) + ": " + new Heading(diagnostic).text(messages, paint) + hint;
    }
}
