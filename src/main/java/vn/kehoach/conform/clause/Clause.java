package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;

import java.util.List;

/** Something that the decree says about form and that pages show. */
public interface Clause {
    List<Row> measure(OfficialText text);
}
