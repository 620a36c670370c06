package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Ink;
import vn.kehoach.report.text.Paint;
import vn.kehoach.report.text.Terminal;

/** How bad, which, and what: {@code lỗi[REF-01]: không có ...}. */
record Heading(Diagnostic diagnostic) {
    String text(Messages messages, Paint paint) {
        String kind = messages.word(diagnostic.severity()) + "[" + diagnostic.code() + "]";
        String what = Terminal.show(messages.what(diagnostic.problem()));
        return paint.apply(Ink.of(diagnostic.severity()), kind)
                + paint.apply(Ink.STRONG, ": " + what);
    }
}
