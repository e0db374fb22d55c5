package app.hallway.ui.vaults;

import app.hallway.model.VaultView;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is kept up to date, as it is shown.
 *
 * @param running whether it is being brought up to date
 * @param said what came of that here the last time, or null where it was not done
 */
record KeptFolder(VaultView vault, boolean running, @Nullable SyncSaid said) {}
