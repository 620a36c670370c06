/** What all writing is made of: letters that a terminal may have, colours, paragraphs, JSON. */
@NullMarked
package vn.kehoach.report.text;

import org.jspecify.annotations.NullMarked;
