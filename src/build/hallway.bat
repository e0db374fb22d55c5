@echo off
rem Starts Hallway with the run-time that lies beside it.
setlocal
set "home=%~dp0.."
set "first=%~1"
if "%~1"=="--library" set "first=%~3"
rem What asks a library needs the fewest classes; what reads much wants room for it; a window is to be
rem small for as long as it is open.
set "kind=command"
set "heap=-Xms40m -Xmn24m"
for %%w in (import inspect watch) do if "%first%"=="%%w" set "kind=window"
for %%w in ("" open tour) do if "%first%"=="%%~w" set "kind=window" & set "heap=-Xms24m -Xmn12m"
set "cache=-XX:AOTCache=%home%\lib\%kind%.aot"
set "main=Main"
if defined HALLWAY_TRAINING set "cache=-XX:AOTCacheOutput=%home%\lib\%HALLWAY_TRAINING%.aot"
if defined HALLWAY_TRAINING set "main=Training"
"%home%\runtime\bin\java.exe" "%cache%" %heap% -Xlog:disable -XX:+UseSerialGC -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 --enable-native-access=javafx.graphics,javafx.web,org.xerial.sqlitejdbc "-Dorg.sqlite.lib.path=%home%\runtime\bin" -Dorg.sqlite.lib.name=sqlitejdbc.dll "-Dhallway.samples=%home%\lib\samples" --module app.hallway/app.hallway.%main% %*
