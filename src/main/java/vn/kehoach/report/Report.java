package vn.kehoach.report;

import vn.kehoach.diagnostic.Diagnostic;

import java.io.IOException;
import java.util.List;

/** A way to show diagnostics. */
public interface Report {
    /**
     * @param diagnostics in the order in which they are shown; nothing is written if there are none
     * @param files how many source files were read
     */
    void write(List<Diagnostic> diagnostics, int files, Appendable output) throws IOException;
}
