/**
 * Dates as pages write them, in any language and calendar, read into {@link org.khabar.extract.Field.Time}.
 *
 * <pre>{@code
 * DateHints hints = DateHints.of("ar");
 * LenientDate.read("الخميس ٣ أيار ٢٠٢٤ - ١٠:٣٠ م", hints).orElseThrow().localDate(); // 2024-05-03
 * }</pre>
 */
@NullMarked
package org.khabar.extract.dates;

import org.jspecify.annotations.NullMarked;
