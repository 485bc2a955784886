/** Raw pages in, article events out. */
@NullMarked
package org.khabar.streams;

import org.jspecify.annotations.NullMarked;
