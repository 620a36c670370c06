package vn.kehoach.report;

import vn.kehoach.diagnostic.Diagnostic;

/** How bad, which, and what: {@code lỗi[REF-01]: không có ...}. */
record Heading(Diagnostic diagnostic) {
    String text(Messages messages, Paint paint) {
        String kind = messages.word(diagnostic.severity()) + "[" + diagnostic.code() + "]";
        String what = Terminal.show(messages.what(diagnostic.problem()));
        return paint.apply(Ink.of(diagnostic.severity()), kind)
                + paint.apply(Ink.STRONG, ": " + what);
    }
}
