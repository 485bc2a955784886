/**
 * Text in every script: from bytes to characters, the language of a text, dates as people write them.
 *
 * <pre>{@code
 * HtmlCharset.Decoded page = HtmlCharset.decode(bytes, "text/html; charset=windows-1256");
 * String language = new Languages().of(page.text(), "ar");
 * }</pre>
 */
@NullMarked
package org.khabar.extract.text;

import org.jspecify.annotations.NullMarked;
