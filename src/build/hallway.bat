@echo off
rem Starts Hallway with the run-time that lies beside it.
setlocal
set "home=%~dp0.."
set "cache=-XX:AOTCache=%home%\lib\hallway.aot"
if defined HALLWAY_TRAINING set "cache=-XX:AOTCacheOutput=%home%\lib\hallway.aot"
"%home%\runtime\bin\java.exe" "%cache%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmx2g --enable-native-access=javafx.graphics,javafx.web,org.xerial.sqlitejdbc "-Dhallway.samples=%home%\lib\samples" --module-path "%home%\lib\modules" --module app.hallway/app.hallway.Main %*
