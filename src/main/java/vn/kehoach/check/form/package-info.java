/** What can be wrong with the form that the decree prescribes. */
@NullMarked
package vn.kehoach.check.form;

import org.jspecify.annotations.NullMarked;
