/** Sources in, raw pages out: the frontier decides what to fetch and when, the fetcher fetches it. */
@NullMarked
package org.khabar.producer;

import org.jspecify.annotations.NullMarked;
