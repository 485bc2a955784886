/** The command line and the wiring of the pipeline. */
@NullMarked
package org.khabar.app;

import org.jspecify.annotations.NullMarked;
