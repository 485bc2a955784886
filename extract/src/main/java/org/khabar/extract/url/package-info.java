/**
 * URLs of the web: parsing, resolving, the canonical form, and the site a URL belongs to.
 *
 * <pre>{@code
 * WebUrl url = WebUrl.parse("https://WWW.Example.org:443/a/../b?utm_source=x#top").orElseThrow();
 * url.canonical().toString(); // https://www.example.org/b
 * Site.of(url);               // example.org
 * }</pre>
 */
@NullMarked
package org.khabar.extract.url;

import org.jspecify.annotations.NullMarked;
