/** What holds for the whole house, whatever the room: arrows between modules, one place for names. */
@NullMarked
package org.khabar.app.house;

import org.jspecify.annotations.NullMarked;
