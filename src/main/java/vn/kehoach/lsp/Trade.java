package vn.kehoach.lsp;

import vn.kehoach.lsp.plans.Compilers;
import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.report.Language;
import vn.kehoach.report.Tool;

/** What the server takes from where it was started. */
public record Trade(Compilers compilers, Language language, Tool tool, Speech speech) {}
